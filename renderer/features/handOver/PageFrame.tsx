import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../platform/language.ts';
import styles from './HandOver.module.css';

interface Props {
  /** The question. */
  title: string;
  lead?: string;
  children: ReactNode;
  onBack?: () => void;
  /** The way on; left out where the page has its own. */
  onNext?: () => void;
  /** Whether there is an answer: without one the way on says that she would rather talk about it. */
  isAnswered?: boolean;
  /** In the place of the way on: what ends the form. */
  end?: ReactNode;
}

/** One page: the question in large type, its answers, and the ways back and on. */
export function PageFrame({ title, lead, children, onBack, onNext, isAnswered = true, end }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);

  // Each page begins at its question, for those who listen or press Tab, and at its top.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, []);

  return (
    <>
      <main ref={main} className={styles['main']}>
        <div className={styles['page']}>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
          {children}
        </div>
      </main>
      {(onBack ?? onNext ?? end) && (
        <nav className={styles['ways']} aria-label={text('intake:page.title')}>
          {onBack && (
            <Button icon={ArrowLeft} onPress={onBack}>
              {text('intake:page.back')}
            </Button>
          )}
          {end && <span className={styles['on']}>{end}</span>}
          {onNext && (
            <span className={styles['on']}>
              <Button variant={isAnswered ? 'primary' : 'quiet'} onPress={onNext}>
                {text(isAnswered ? 'intake:page.next' : 'intake:page.skip')}
                <ArrowRight size={20} aria-hidden />
              </Button>
            </span>
          )}
        </nav>
      )}
    </>
  );
}
