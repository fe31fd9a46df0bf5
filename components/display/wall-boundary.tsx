import { Component, type ReactNode } from 'react';

interface Props {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

const FIRST_WAIT_MILLISECONDS = 1000;
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** A screen that stands so long has recovered. */
const RECOVERED_AFTER_MILLISECONDS = 300_000;

/** A screen that fails is drawn anew, after ever longer waits: nobody is there to reload it. */
export class WallBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };
  #wait = FIRST_WAIT_MILLISECONDS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failedAt = -Infinity;

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    const now = performance.now();
    if (now - this.#failedAt > RECOVERED_AFTER_MILLISECONDS) this.#wait = FIRST_WAIT_MILLISECONDS;
    this.#failedAt = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ hasFailed: false }), this.#wait);
    this.#wait = Math.min(LONGEST_WAIT_MILLISECONDS, this.#wait * 2);
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.hasFailed ? fallback : children;
  }
}
