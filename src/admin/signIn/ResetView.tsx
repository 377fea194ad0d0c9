import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { Logo } from '../brand/Logo'
import { languageOf } from '../language'
import { Reset } from './Reset'
import './signIn.css'
import '../nextStep/nextStep.css'

/** Where the link leads. What it holds stands behind the # and is the browser’s alone. */
export function ResetView({ initPageResult }: AdminViewServerProps) {
  return (
    <MinimalTemplate>
      <div className="sign-in">
        <Logo />
        <Reset language={languageOf(initPageResult.req.i18n)} />
      </div>
    </MinimalTemplate>
  )
}
