import { type ComponentType, createElement, lazy, useState } from 'react';

/**
 * A screen whose code comes when it is first shown, or before that by `load`: then it is drawn at once. React
 * leaves a sign of waiting up for 300 ms, so that it does not flicker; two in a row made of every unlocking a
 * wait of more than half a second for code that was there after a tenth of that.
 */
export function later<Props extends object>(find: () => Promise<ComponentType<Props>>) {
  let found: ComponentType<Props> | null = null;
  const load = async () => {
    found ??= await find();
    return found;
  };
  const Waiting = lazy(async () => ({ default: await load() }));

  // biome-ignore lint/correctness/noComponentHookFactories: like `lazy`, called once for each screen, at the top of a module
  function Later(props: Props) {
    // Which of the two it is stays so as long as it is shown: to change it would draw the screen anew.
    const [Screen] = useState<ComponentType<Props>>(() => found ?? Waiting);
    return createElement(Screen, props);
  }
  return Object.assign(Later, { load });
}
