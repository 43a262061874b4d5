import { Link } from '@tanstack/react-router';
import { CalendarDays, ListTodo, Lock, LogOut, type LucideIcon, Search, Settings, Users } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Kbd } from '../components/Kbd.tsx';
import { ThemeSwitch } from '../components/LookSwitch.tsx';
import { Mark } from '../components/Mark.tsx';
import { useText } from '../platform/language.ts';
import styles from './Sidebar.module.css';
import { useShell } from './shellContext.ts';

/** The ways from everywhere to everywhere. */
export function Sidebar({ onFind }: { onFind: () => void }) {
  const text = useText();
  const { isFictional, lock } = useShell();
  return (
    <nav className={styles['sidebar']} aria-label={text('common:shell.nav')}>
      <div className={styles['brand']}>
        <Mark size={26} />
        {text('common:appName')}
      </div>
      <Button className={styles['find'] ?? ''} onPress={onFind} aria-haspopup="dialog">
        <Search size={16} aria-hidden />
        <span>{text('common:shell.find')}</span>
        <Kbd>Mod K</Kbd>
      </Button>
      <ul className={styles['list']}>
        <li>
          <Item to="/today" icon={CalendarDays} label={text('common:shell.today')} />
        </li>
        <li>
          <Item to="/patients" icon={Users} label={text('common:shell.patients')} />
        </li>
        <li>
          <Item to="/needs" icon={ListTodo} label={text('common:shell.needs')} />
        </li>
      </ul>
      <div className={styles['rest']}>
        <Item to="/settings" icon={Settings} label={text('common:shell.settings')} />
        <Button className={styles['item'] ?? ''} onPress={lock}>
          {isFictional ? <LogOut size={18} aria-hidden /> : <Lock size={18} aria-hidden />}
          {text(isFictional ? 'common:shell.leave' : 'common:shell.lock')}
        </Button>
        <div className={styles['look']}>
          <ThemeSwitch label={text('common:shell.theme')} isLabelHidden isCompact />
        </div>
      </div>
    </nav>
  );
}

interface ItemProps {
  to: '/today' | '/patients' | '/needs' | '/settings';
  icon: LucideIcon;
  label: string;
}

const Item = ({ to, icon: Icon, label }: ItemProps) => (
  <Link to={to} className={styles['item']}>
    <Icon size={18} aria-hidden />
    {label}
  </Link>
);
