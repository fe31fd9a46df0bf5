import { spawn } from 'node:child_process';
import { projectFolder, toolEnvironment } from './project.mjs';

/**
 * Runs a program to its end, in the project's folder. With `show` its output goes to the screen, else it
 * is collected. Never throws: a program that cannot be started has code 127 and says why in `output`.
 */
export function runCommand(program, parameters, { show = false, environment } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: projectFolder,
      env: environment ?? toolEnvironment(),
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}\n` }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
