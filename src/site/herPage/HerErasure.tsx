import { HerForm, type HerPart } from './HerForm'

type Props = HerPart & { readonly asked: boolean }

/** Asking is undone as easily as it is done: the coordinator talks to her before anything goes. */
export function HerErasure({ asked, ...part }: Props) {
  const { text } = part
  return (
    <section className="block" aria-labelledby="slettes">
      <h2 id="slettes">{text.eraseHeading}</h2>
      <p>{asked ? text.eraseAsked : text.eraseText}</p>
      <HerForm {...part} wish={asked ? 'keep' : 'erase'}>
        <button className="button button-second" type="submit">
          {asked ? text.keepButton : text.eraseButton}
        </button>
      </HerForm>
    </section>
  )
}
