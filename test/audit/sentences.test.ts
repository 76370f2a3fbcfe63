import { describe, expect, it } from 'vitest';
import { auditTexts, exampleTexts } from '../support/audit.ts';

const REPORTS = Object.entries(exampleTexts()).map(([path, text]) => auditTexts({ [path]: text }));
const FAILURES = REPORTS.flatMap((report) =>
  report.units.flatMap((unit) =>
    unit.results.flatMap((result) => result.failures.map((failure) => ({ result, failure }))),
  ),
);

describe('what is said of the real documents', () => {
  it('names components by their name, not their key', () => {
    for (const { failure } of FAILURES) {
      const own = failure.message.id.replaceAll(failure.quote ?? '\0', '');
      expect(own).not.toMatch(
        /\b(?:dasar_hukum|jangka_waktu|biaya_tarif|penanganan_pengaduan|sarana_prasarana)\b/u,
      );
    }
  });

  it('leaves no placeholder open', () => {
    for (const { result, failure } of FAILURES) {
      expect(failure.message.id, result.criterion).not.toMatch(/\{[a-z_.]+\}/u);
      if (!(failure.quote ?? '').includes('…'))
        expect(failure.message.id.replaceAll(/"[^"]*"/gu, ''), result.criterion).not.toContain('…');
    }
  });

  it('says one fault once', () => {
    for (const report of REPORTS) {
      for (const result of report.units.flatMap((unit) => unit.results)) {
        const said = result.failures.map(
          (failure) => `${failure.message.id} ${JSON.stringify(failure.place)}`,
        );
        expect(new Set(said).size, result.criterion).toBe(said.length);
        if (result.criterion === 'PA-10') expect(result.failures.length).toBeLessThan(2);
      }
    }
  });

  it('quotes words that stand at the place that is named', () => {
    const texts = exampleTexts();
    for (const { failure } of FAILURES) {
      const { quote, place } = failure;
      if (quote === null || !place.exact || place.span.line !== place.span.endLine || quote.endsWith('…'))
        continue;
      const line = texts[place.file]?.split('\n')[place.span.line - 1] ?? '';
      const words = line
        .slice(place.span.column - 1, place.span.endColumn - 1)
        .replaceAll(/\s+/gu, ' ')
        .replaceAll('\\"', '"')
        .trim();
      // A list is quoted whole and placed at its key.
      if (words === place.path.split('/').at(-1)) continue;
      expect(words).toBe(quote);
    }
  });
});
