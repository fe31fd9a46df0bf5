import { Component, Fragment, type ReactNode } from 'react';
import { startBackoff } from './backoff.ts';

interface Props {
  /** What stands there until it is drawn anew. */
  readonly fallback: ReactNode;
  /** Called where it fails again and again. */
  readonly onHopeless: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
  readonly attempt: number;
}

/** Chromium says so where a size changed twice in a frame; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

/** A screen that fails is drawn anew, after ever longer waits: nobody is there to reload it. */
export class WallBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, attempt: 0 };
  readonly #backoff = startBackoff();
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidMount() {
    window.addEventListener('error', this.#hearError);
    window.addEventListener('unhandledrejection', this.#drawAnewLater);
  }

  override componentDidCatch() {
    this.#drawAnewLater();
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
    window.removeEventListener('error', this.#hearError);
    window.removeEventListener('unhandledrejection', this.#drawAnewLater);
  }

  readonly #hearError = ({ message }: ErrorEvent) => {
    if (!HARMLESS.test(message)) this.#drawAnewLater();
  };

  readonly #drawAnewLater = () => {
    clearTimeout(this.#timer);
    const { milliseconds, isLongest } = this.#backoff(performance.now());
    if (isLongest) this.props.onHopeless();
    this.#timer = setTimeout(() => {
      this.setState(({ attempt }) => ({ hasFailed: false, attempt: attempt + 1 }));
    }, milliseconds);
  };

  override render() {
    const { fallback, children } = this.props;
    const { hasFailed, attempt } = this.state;
    return hasFailed ? fallback : <Fragment key={attempt}>{children}</Fragment>;
  }
}
