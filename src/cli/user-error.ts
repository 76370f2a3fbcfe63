/** What the person typing got wrong: one line, one hint, exit code 2. */
import type { UsageArgs, UsageCode } from '../text/index.ts';

export class UserError<C extends UsageCode = UsageCode> extends Error {
  readonly code: C;
  readonly args: UsageArgs[C];

  constructor(code: C, args: UsageArgs[C]) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.args = args;
  }
}
