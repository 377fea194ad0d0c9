import { newspaperCount } from '@/domain/newspaperText'
import { newspaper as text } from '../messages/newspaper/da'
import { ClosedPage } from '../privateLinks/ClosedPage'
import { SitePage } from '../ui/SitePage'
import {
  embargoLine,
  newspaperLocales,
  newspaperPage,
  newspaperPath,
  type ForNewspaper,
} from './newspaperPage'

/** A story with what the newspaper needs to print it, and from when it may. */
export async function NewspaperPage({ token }: { readonly token: string }) {
  const reached = await newspaperPage(token)
  if (reached.state !== 'open')
    return (
      <ClosedPage
        locale="da"
        languages={newspaperLocales}
        tooMany={reached.state === 'tooMany'}
        text={text}
      />
    )
  const { page } = reached
  return (
    <SitePage locale="da" path={newspaperPath(token)} menu={false} secretIn={newspaperLocales}>
      <h1>{text.title}</h1>
      <p className="said" role="status">
        <strong>{embargoLine(page)}</strong>
      </p>
      <Files token={token} page={page} />
      <article className="block">
        <h2>{page.title}</h2>
        {page.lead && <p className="lead">{page.lead}</p>}
        <p className="written">{page.text}</p>
        <p className="soft">
          {text.count(new Intl.NumberFormat('da-DK').format(newspaperCount(page.text)))}
        </p>
        {page.credit && <p>{`${text.credit}: ${page.credit}`}</p>}
      </article>
      <p>{text.terms}</p>
    </SitePage>
  )
}

type FilesProps = { readonly token: string; readonly page: ForNewspaper }

function Files({ token, page: { picture } }: FilesProps) {
  const file = (name: string) => `/da${newspaperPath(token)}/${name}`
  return (
    <section className="block">
      <h2>{text.files}</h2>
      <p>
        <a className="more" href={file('tekst.docx')}>
          {text.docx}
        </a>
      </p>
      <p>
        <a className="more" href={file('tekst.txt')}>
          {text.txt}
        </a>
      </p>
      {picture && (
        <figure className="narrow">
          <img
            src={file('billede.jpg')}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
          />
          <figcaption>
            {[picture.caption, picture.credit && `${text.photo}: ${picture.credit}`]
              .filter(Boolean)
              .join(' ')}
          </figcaption>
          <p>
            <a className="more" href={file('billede.jpg')} download>
              {text.jpg(picture.width, picture.height)}
            </a>
          </p>
        </figure>
      )}
    </section>
  )
}
