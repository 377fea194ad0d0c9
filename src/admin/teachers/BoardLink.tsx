import type { ServerProps } from 'payload'
import { inLanguage, languageOf } from '../language'
import './board.css'

/** Above the lists of teachers and agreements: the page where the work is done. */
export function BoardLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <p className="board">
      <a href="/admin/undervisere-tavle">{inLanguage(words.board, languageOf(i18n))}</a>
    </p>
  )
}

const words = { board: { da: 'Åbn undervisernes tavle', en: 'Open the teachers’ board' } }
