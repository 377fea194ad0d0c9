'use client'

import { useState } from 'react'
import type { Label } from '@/domain/labels/label'
import { download } from '../download'
import { inLanguage, type AdminLanguage } from '../language'
import { whyNot } from '../request'
import './print.css'

export type PaperButton = Readonly<{
  address: string
  label: Label
  /** What is said while it is being made. */
  making: Label
}>

/** Papers to fetch. One at a time, and it is said what is being made. */
export function PaperButtons({
  papers,
  language,
}: {
  readonly papers: readonly PaperButton[]
  readonly language: AdminLanguage
}) {
  const [making, setMaking] = useState<PaperButton | undefined>(undefined)
  const [said, setSaid] = useState<readonly string[]>([])
  const say = (label: Label) => inLanguage(label, language)

  const fetchPaper = async (paper: PaperButton) => {
    setMaking(paper)
    setSaid([])
    const answer = await download(paper.address, language)
    setMaking(undefined)
    if (answer.ok) setSaid([say(words.done)])
    else setSaid(whyNot(answer, language))
  }
  return (
    <>
      <div className="papers__row">
        {papers.map((paper) => (
          <button
            key={paper.address}
            type="button"
            disabled={making !== undefined}
            onClick={() => void fetchPaper(paper)}
          >
            {say(paper.label)}
          </button>
        ))}
      </div>
      <div role="status">
        {making ? <p>{say(making.making)}</p> : said.map((line) => <p key={line}>{line}</p>)}
      </div>
    </>
  )
}

const words = {
  done: { da: 'Filen er hentet ned.', en: 'The file is downloaded.' },
}
