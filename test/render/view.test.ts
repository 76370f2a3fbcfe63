import { describe, expect, it } from 'vitest';
import { auditCommand } from '../../src/render/view.ts';

describe('auditCommand', () => {
  it.each([
    [['a/b-c_1.yaml'], 'patuh audit a/b-c_1.yaml'],
    [['standar pelayanan.yaml', 'b.yaml'], "patuh audit 'standar pelayanan.yaml' b.yaml"],
    [['$(rm -rf).yaml'], "patuh audit '$(rm -rf).yaml'"],
    [["it's.yaml"], "patuh audit 'it'\\''s.yaml'"],
    [['-x.yaml'], 'patuh audit ./-x.yaml'],
  ])('of %j is safe to copy', (files, command) => {
    expect(auditCommand(files)).toBe(command);
  });
});
