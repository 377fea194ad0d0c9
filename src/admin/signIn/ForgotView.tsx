import type { AdminViewServerProps } from 'payload'
import { Logo } from '../brand/Logo'
import { languageOf } from '../language'
import { Forgot } from './Forgot'
import './signIn.css'
import '../nextStep/nextStep.css'

/** Where a letter with a link is asked for, instead of Payload’s own page. */
export function ForgotView({ initPageResult }: AdminViewServerProps) {
  return (
    <div className="sign-in">
      <Logo />
      <Forgot language={languageOf(initPageResult.req.i18n)} />
    </div>
  )
}
