import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/** Files that the program carries as text, as the build does it. The name is changed so that no other plugin takes them for its own. */
const text: Plugin = {
  name: 'text',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /\.(?:css|client\.js)$/u.test(source) && importer !== undefined
      ? `\0text:${resolve(dirname(importer), source)}.text`
      : null,
  load: (id) =>
    id.startsWith('\0text:')
      ? `export default ${JSON.stringify(readFileSync(id.slice('\0text:'.length, -'.text'.length), 'utf8'))};`
      : null,
};

export default defineConfig({
  plugins: [text],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
