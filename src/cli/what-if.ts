/** `--what-if`: "unit:indicator=value", or "@file" with many of them. */
import { type ChangeRequest, type Diagnostic, readChanges } from '../index.ts';
import { readText } from './files.ts';
import { UserError } from './user-error.ts';

/**
 * The changes asked for, and the faults of the files they stand in.
 * @throws UserError when one is written in another form.
 */
export function changesOf(values: readonly string[]): { changes: ChangeRequest[]; faults: Diagnostic[] } {
  const changes: ChangeRequest[] = [];
  const faults: Diagnostic[] = [];
  for (const value of values) {
    if (value.startsWith('@')) {
      const path = value.slice(1);
      const read = readText(path);
      const found = read.ok ? readChanges(path, read.text) : { changes: [], faults: [read.fault] };
      changes.push(...found.changes);
      faults.push(...found.faults);
      continue;
    }
    const [, unit, what, number] = /^(?:unit=)?(.+):([^:=]+)=([^=]+)$/su.exec(value) ?? [];
    if (unit === undefined || what === undefined || number === undefined)
      throw new UserError('what-if-invalid', { value });
    changes.push({ unit: unit.trim(), what: what.trim(), value: number.trim(), at: '--what-if' });
  }
  return { changes, faults };
}
