import { bundleAll } from '../bundle/bundle.ts'

/** `npm run build`. */
export async function run(): Promise<void> {
  await bundleAll()
}
