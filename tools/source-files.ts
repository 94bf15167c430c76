import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'

const skipped = /(^|\/)(node_modules|dist|data|\.git|\.lock|shots)(\/|$)/

/** Every file that belongs to the project, as paths from `root`: what git knows or would add, else what is there. */
export function sourceFiles(root: string): string[] {
  const flags = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  const git = spawnSync('git', ['-c', `safe.directory=${root}`, ...flags], { cwd: root, encoding: 'utf8' })
  if (git.status === 0 && git.stdout !== '') {
    return git.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
  }
  return globSync('**/*', { cwd: root, withFileTypes: true, exclude: (entry) => skipped.test(entry.name) })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1))
    .filter((path) => !skipped.test(path))
}
