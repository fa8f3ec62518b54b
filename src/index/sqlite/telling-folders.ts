import { statfsSync } from 'node:fs';
import { platform } from 'node:os';

/**
 * File systems, by their numbers on Linux, whose folders may keep their times when a file comes or goes, or show them late: those of
 * user-space programs and of other machines, and the FAT family.
 *
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html for the numbers
 */
const SILENT: ReadonlySet<number> = new Set([
  0x65735546, // FUSE
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x517b, // SMB
  0x6969, // NFS
  0x01021997, // 9P
  0x00c36400, // Ceph
  0x5346414f, // AFS
  0x4d44, // FAT
  0x2011bab0, // exFAT
]);

/**
 * Whether the times of folders tell that a file came or went. On Windows they are not asked: exFAT is common there.
 *
 * @param system - the number of the file system that a path is on; it may throw.
 */
export function foldersTell(
  folders: readonly string[],
  system: (path: string) => number = (path) => statfsSync(path).type,
): boolean {
  if (platform() === 'win32') return false;
  try {
    return folders.every((path) => !SILENT.has(system(path)));
  } catch {
    return false;
  }
}
