import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Format, isTextFormat, plainStyle, renderers } from '../../src/render/index.ts';
import { exempted } from '../render/reports.ts';
import { checks, WIDTH } from '../render/valid.ts';
import { DATE } from '../support/audit.ts';
import { patuh } from '../support/patuh.ts';

const FORMATS = (Object.keys(renderers) as readonly Format[]).filter(isTextFormat);
const RSUD = resolve('examples/kutai-timur/rsud-kudungga.yaml');
const ENTRY = `pengecualian:
  - kriteria: X-01
    unit: RSUD Kudungga
    komponen: prosedur
    alasan: Prosedur sedang disusun ulang.
    disetujui_oleh: Direktur RSUD
    sampai: ${DATE}
`;

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'patuh-'));
  writeFileSync(join(cwd, 'rsud.yaml'), readFileSync(RSUD));
  writeFileSync(join(cwd, 'pengecualian.yaml'), ENTRY);
  return cwd;
}

const audit = (cwd: string, ...args: string[]) => patuh(['audit', '--tanggal', DATE, ...args], { cwd });

describe('patuh audit with exemptions', () => {
  it('finds them among the audited files, and looks away when told', () => {
    const cwd = folder();
    const ran = audit(cwd, '.');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/BATAS LULUS \(tidak ada SEGERA\): LULUS, 1 hal dikecualikan\./u);
    expect(ran.stdout).toMatch(/^PENGECUALIAN: 1 dipakai$/mu);
    expect(ran.stdout).toContain('1 hal SEGERA dikecualikan');
    expect(ran.stdout).toMatch(/DIKECUALIKAN sampai 24 November 2026 \(Direktur RSUD\)/u);
    const truth = audit(cwd, '.', '--no-exemptions');
    expect(truth.code).toBe(1);
    expect(truth.stdout).toContain('(--no-exemptions)');
    expect(truth.stdout).not.toMatch(/DIKECUALIKAN/u);
  });

  it('takes a file that is named, and only one that holds exemptions', () => {
    const cwd = folder();
    expect(audit(cwd, 'rsud.yaml').code).toBe(1);
    expect(audit(cwd, 'rsud.yaml', '--exemptions', 'pengecualian.yaml').code).toBe(0);
    const wrong = audit(cwd, 'rsud.yaml', '--exemptions', 'rsud.yaml');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/"rsud\.yaml" bukan berkas pengecualian/u);
  });

  it('says that a SEGERA is exempted even when it is quiet', () => {
    const ran = audit(folder(), '.', '--quiet');
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toContain('1 hal SEGERA dikecualikan');
  });
});

describe.each(FORMATS)('%s', (format) => {
  const text = renderers[format].render(exempted, {
    lang: 'id',
    width: WIDTH,
    style: plainStyle,
    unicode: true,
  });

  it('lists the exemptions of every state and marks what is exempted', () => {
    checks[format](text, exempted);
    const flat = text.replaceAll(/\s+/gu, ' ');
    const states =
      format === 'json' || format === 'sarif' ? /"state": "(matched|unused|expired|invalid)"/gu : null;
    if (states !== null) expect(new Set([...text.matchAll(states)].map(([, one]) => one)).size).toBe(4);
    else
      for (const one of ['dipakai', 'tidak terpakai', 'kedaluwarsa', 'tidak sah'])
        expect(flat).toContain(one);
    expect(flat).toMatch(format === 'json' ? /"exemption": 0/u : /DIKECUALIKAN sampai 31 Desember 2026/u);
  });
});
