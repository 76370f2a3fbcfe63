/** The program of a worker thread: judges the files it is sent, one after the other, and answers with plain text. */
import { parentPort, workerData } from 'node:worker_threads';
import { type AuditOptions, createContext, judgeFile } from '../index.ts';
import { builtInStandards } from './built-in-standards.ts';

const { standards, validators } = await builtInStandards();
const context = createContext(standards, validators, workerData as AuditOptions);
parentPort?.on('message', (source: { path: string; text: string }) => {
  parentPort?.postMessage(JSON.stringify(judgeFile(source, context)));
});
