import { createPortal } from 'react-dom'
import { keyName } from '../ui/key-names.ts'
import { KEY_GROUPS } from './key-groups.ts'
import './keys-sheet.css'

/** The list of keys as it is printed; on the screen it is not to be seen. */
export function KeysSheet() {
  return createPortal(
    <div className="keys-sheet">
      <h1>Minutebook: keys</h1>
      {KEY_GROUPS.map(({ heading, rows }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <dl>
            {rows.map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  <kbd>{keyName(keys)}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>,
    document.body,
  )
}
