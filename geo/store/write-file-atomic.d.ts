declare module 'write-file-atomic' {
  /** Writes to a temporary file, calls fsync, renames. */
  function writeFileAtomic(file: string, text: string): Promise<void>;
  export = writeFileAtomic;
}
