import validate from '@ooxml-tools/validate'

/** What Microsoft's Open XML SDK finds wrong with a Word file, as Word of today would read it. */
export async function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  const errors = await validate(bytes, 'docx', 'Microsoft365')
  return errors.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`)
}
