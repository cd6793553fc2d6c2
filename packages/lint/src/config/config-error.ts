/** A config, suppression or baseline file that cannot be used. The message is one sentence for people. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor(
    /** Path of the file, null where it is an option of the command line. */
    readonly file: string | null,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
