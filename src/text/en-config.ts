/** English sentences about the configuration. */
import type { idConfig } from './id-config.ts';

export const enConfig: typeof idConfig = {
  head: (file) => (file === null ? '# no patuh.config.yaml' : `# ${file}`),
  commandLine: 'command line',
  standard: 'default',
  none: 'not given',
};
