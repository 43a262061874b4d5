export const start = {
  look: { language: 'Language', theme: 'Appearance' },
  settingsDamaged:
    'The settings file was damaged and was set aside. Language and appearance start anew; nothing else is affected.',

  welcome: {
    title: 'Your charts, on your computer, and nowhere else.',
    lead: 'Tableside keeps the records of a massage therapy practice: the visit, the receipt, the history.',
    offline: 'No account, no server, no network',
    offlineMore: 'Nothing you write ever leaves this computer.',
    encrypted: 'Encrypted with your passphrase',
    encryptedMore: 'Without it, nobody can read the charts. Not even us.',
    kept: 'Saved as you type',
    keptMore: 'You see it being saved, and a power cut costs you nothing.',
    setUp: 'Set up my practice',
    setUpMore: 'About five minutes: your practice, you, a passphrase.',
    lookAround: 'Look around first',
    lookAroundMore:
      'Opens a fictional practice with 12 patients. Nothing in it is real, and nothing is kept.',
  },

  steps: {
    title: 'Set up your practice',
    list: 'Steps',
    of: 'Step {{step}} of {{count}}',
    done: 'done',
    practice: 'Practice',
    therapist: 'You',
    passphrase: 'Passphrase',
    recovery: 'Recovery code',
  },

  practice: {
    title: 'Your practice',
    lead: 'This stands at the head of every receipt. You can change it later in Settings.',
  },
  therapist: {
    title: 'The therapist',
    lead: 'This stands under every note and on every receipt.',
  },

  passphrase: {
    title: 'Choose a passphrase',
    lead: 'It locks the charts. Several unrelated words that mean something only to you are strong and easy to type.',
    label: 'Passphrase',
    repeat: 'The same again',
    rule: 'At least 15 characters. Spaces and any letters are welcome, and so is pasting.',
    differs: 'The two are not the same.',
    show: 'Show the passphrase',
    hide: 'Hide the passphrase',
    capsLock: 'Caps Lock is on.',
    strength: 'Strength',
    score0: 'Guessed at once',
    score1: 'Very weak',
    score2: 'Weak',
    score3: 'Strong',
    score4: 'Very strong',
    accepted: 'good enough',
    notYet: 'not yet enough',
    tooWeak: 'Make it longer or less predictable to go on.',
    warning:
      'Nobody can reset it. If it is forgotten, only the recovery code on the next page opens the charts.',
    create: 'Create my practice',
    creating: 'Encrypting… this takes a moment.',
  },

  recovery: {
    title: 'Your recovery code',
    lead: 'It is shown once, now. Print it or write it down, and keep it away from this computer: in a safe, or with your important papers.',
    label: 'Recovery code',
    print: 'Print the sheet',
    printed: 'The sheet was sent to the printer.',
    notPrinted: 'Nothing was printed. You can try again, or write the code down by hand.',
    written: 'I have it on paper',
    confirmTitle: 'Check your paper',
    confirmLead: 'Type two groups of the code from your paper, to be sure that it can be read.',
    group: 'Group {{number}}',
    wrongGroup: 'This is not what the code says here. Look at your paper again.',
    showAgain: 'Show the code again',
    finish: 'Open my practice',
    sheetTitle: 'Recovery code',
    sheetFor: 'Tableside practice: {{practice}}',
    sheetMade: 'Made on {{date}}',
    sheetUse:
      'To use it: start Tableside, choose “Use the recovery code” on the unlock screen, and type the code. Capitals, spaces and hyphens do not matter.',
    sheetKeep:
      'Whoever has this sheet and the computer can read every chart. Keep it locked away, apart from the computer. Do not photograph or e-mail it.',
  },

  unlock: {
    title: 'Unlock your practice',
    passphrase: 'Passphrase',
    recoveryCode: 'Recovery code',
    recoveryHelp: 'From your printed sheet. Capitals, spaces and hyphens do not matter.',
    unlock: 'Unlock',
    unlocking: 'Unlocking…',
    useRecovery: 'Use the recovery code',
    usePassphrase: 'Use the passphrase',
    encrypted: 'Encrypted on this computer',
  },

  obstacle: {
    title: 'Tableside cannot open your practice',
    what: 'What happened',
    safe: 'What is safe',
    do: 'What to do',
  },

  crash: {
    title: 'The part that keeps your data stopped',
    unlockTitle: 'Unlock to go on where you were',
    startAgain: 'Start again',
    starting: 'Starting…',
    fictionalGone:
      'The fictional practice is kept nowhere, so it is gone. You can open a new one from the first screen.',
    toStart: 'To the first screen',
  },

  fault: {
    title: 'This screen ran into a problem',
    what: 'A fault in the app stopped it from being shown.',
    safe: 'Everything that was shown as saved is safe.',
    do: 'Reload the window. If it happens again on the same screen, go to another one and tell us.',
  },
} as const;
