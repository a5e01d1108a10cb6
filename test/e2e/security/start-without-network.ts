import os from 'node:os'
import { launchApplication, removeProfile } from '../../support/application.ts'

/** Run where there is no interface but the machine's own: starts the application and waits for its heading. */
export async function run(): Promise<void> {
  const interfaces = Object.keys(os.networkInterfaces())
  if (interfaces.some((name) => name !== 'lo'))
    throw new Error(`There is a network: ${interfaces.join(', ')}`)
  const application = await launchApplication()
  await application.page.getByRole('heading', { level: 1 }).waitFor()
  console.log('started without a network')
  await application.kill()
  await removeProfile(application.profile)
}
