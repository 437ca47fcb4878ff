import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and gives its exit code. Signals reach it, and it ends when we are orphaned: npm stops only
 * its own shell, and a server must not stay behind.
 */
export function runProgram(program, args, env) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, 1000);
    const end = (code) => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, forward);
      done(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      end(1);
    });
    child.on('exit', (code, signal) => end(code ?? (signal === null ? 1 : 128 + (constants.signals[signal] ?? 0))));
  });
}
