import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/**
 * Installs Debian packages where that needs nobody's consent: as root, with apt-get.
 *
 * @returns {boolean} whether they are installed now; false also where this is not Debian or not root
 */
export function installWithApt(...packages) {
  if (process.getuid?.() !== 0 || !findProgram({ names: ['apt-get'] })) return false;
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`);
  return ['update', `install -y --no-install-recommends ${packages.join(' ')}`].every((command) => {
    const { status } = spawnSync('apt-get', ['-qq', ...command.split(' ')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  });
}
