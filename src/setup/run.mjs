// Entry of every npm script: `node src/setup/run.mjs STEP[,STEP…] [ARGUMENTS]`. Plain modules without dependencies:
// it must run on whatever Node the machine has (18 or newer). It installs what is missing, picks the Node that the
// project needs, and runs the steps one after the other; the arguments go to the last step.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { say } from './messages.mjs';
import { chooseNode, nodeEnvironment } from './node.mjs';
import { runProgram } from './run-program.mjs';
import { STEPS, stepsNamed } from './steps.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

const [named = '', ...extra] = process.argv.slice(2);
const steps = stepsNamed(named);
if (steps === null) {
  say('unknownStep', named, Object.keys(STEPS).join(', '));
  process.exit(2);
}

await installDependencies(root);
const node = chooseNode(root, process.versions.node, process.execPath, process.platform, process.arch);
if (node === null) {
  say('noNode', process.versions.node);
  process.exit(1);
}
const environment = nodeEnvironment(node, root, process.env);
for (const [index, step] of steps.entries()) {
  for (const program of STEPS[step](index === steps.length - 1 ? extra : [], root)) {
    const code = await runProgram(node, program.arguments, { ...environment, ...program.environment });
    if (code !== 0) process.exit(code);
  }
}
