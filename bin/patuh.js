#!/usr/bin/env node
import { run } from '../dist/cli.js';

const code = await run(process.argv.slice(2));
// Standard output may have been refused meanwhile: the worse of the two tells.
process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
