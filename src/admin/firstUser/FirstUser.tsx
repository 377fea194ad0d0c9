import type { AdminViewServerProps } from 'payload'
import { inLanguage, languageOf } from '../language'

/**
 * What stands here until there is an account. Nobody becomes administrator by being the first to
 * visit: whoever runs the machine makes the account.
 */
export function FirstUser({ initPageResult }: AdminViewServerProps) {
  const language = languageOf(initPageResult.req.i18n)
  return (
    <div className="create-first-user">
      <h1>{inLanguage(words.title, language)}</h1>
      <p>{inLanguage(words.how, language)}</p>
      <pre className="first-user__command" dir="ltr">
        npm run account -- create --role admin --email navn@example.org
      </pre>
      <p>{inLanguage(words.afterwards, language)}</p>
      <p>
        <a href="/admin/login">{inLanguage(words.logIn, language)}</a>
      </p>
    </div>
  )
}

const words = {
  title: { da: 'Der er ingen konti endnu', en: 'There are no accounts yet' },
  how: {
    da: 'Den første administrator laves på den maskine, som programmet kører på. Skriv der:',
    en: 'The first administrator is made on the machine that runs the program. Type there:',
  },
  afterwards: {
    da: 'Brug din egen e-mailadresse. Adgangskoden bliver vist, når kontoen er lavet. De andre konti laver administratoren her.',
    en: 'Use your own e-mail address. The password is shown when the account has been made. The administrator makes the other accounts here.',
  },
  logIn: { da: 'Kontoen er lavet: log ind', en: 'The account is made: log in' },
}
