/** Values of workflow commands, escaped as GitHub's own toolkit does it. */

/** The message of a command: only line breaks and the escape itself have a meaning. */
export function githubMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a command: the signs that part properties have a meaning as well. */
export function githubProperty(text: string): string {
  return githubMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
