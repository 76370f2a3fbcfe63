/** Indonesian sentences about the configuration. */
export const idConfig = {
  head: (file: string | null) => (file === null ? '# tanpa patuh.config.yaml' : `# ${file}`),
  commandLine: 'baris perintah',
  standard: 'bawaan',
  none: 'tidak disebut',
};
