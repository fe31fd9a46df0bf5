#!/usr/bin/env bash
# Shows one wall in Chromium, full screen, for as long as the machine runs (docs/operations.md). Started again within seconds:
# a browser that ends or crashes, and one whose page stands still. A wall's page writes the minute into its title; whether it
# still does is asked of the browser, so that a crashed tab, a hung one and an error page are all noticed.
#
#   WALL_LINK          the wall's link; needed
#   WALL_NAME          its profile's name, one for each wall of this machine: wall
#   WALL_POSITION      its screen's left upper corner: 0,0
#   WALL_SIZE          its screen's size, where no window manager makes the window fill it: 1920,1080
#   WALL_STILL_SECONDS how long a title may stay the same: 180
#   WALL_LOOK_SECONDS  how often it is looked at: 5
#   WALL_FLAGS         more flags for Chromium
#   CHROMIUM           the browser: chromium
set -euo pipefail

link=${WALL_LINK:?is the address that the wall shows, as in https://map.example.org/kazakhstan-2022/display}
profile=${XDG_DATA_HOME:-$HOME/.local/share}/incident-map/${WALL_NAME:-wall}
still_seconds=${WALL_STILL_SECONDS:-180}
look_seconds=${WALL_LOOK_SECONDS:-5}
browser=

read -ra more_flags <<<"${WALL_FLAGS:-}"
flags=(
  # Full screen, without a frame, at the screen's corner.
  --kiosk
  --window-position="${WALL_POSITION:-0,0}"
  --window-size="${WALL_SIZE:-1920,1080}"
  # On disk, not in memory: after a power loss without network the wall shows what the profile has kept.
  --user-data-dir="$profile"
  # What the browser keeps besides is at most 200 MB.
  --disk-cache-size=209715200
  # No welcome, no questions, no notices: "Restore pages?", error boxes, translation, default browser, passwords, permissions.
  --no-first-run
  --no-default-browser-check
  --hide-crash-restore-bubble
  --noerrdialogs
  --disable-features=Translate
  --disable-save-password-bubble
  --deny-permission-prompts
  --suppress-message-center-popups
  # Passwords are not kept in a keyring, which would ask to be unlocked.
  --password-store=basic
  # "Page unresponsive" asks somebody who is not there: this script looks itself.
  --disable-hang-monitor
  # Where it looks: a port on the loopback that the browser chooses and writes into its profile.
  --remote-debugging-port=0
  # The clock and the rotation go on when the system takes the window for hidden.
  --disable-background-timer-throttling
  --disable-backgrounding-occluded-windows
  --disable-renderer-backgrounding
  # The browser itself asks nothing of the network.
  --disable-background-networking
  --disable-component-update
  --disable-sync
  # Never a sound, and nothing happens by touch.
  --mute-audio
  --disable-pinch
  --overscroll-history-navigation=0
  # X11 or Wayland, whichever there is.
  --ozone-platform-hint=auto
  "${more_flags[@]}"
)

say() { printf '%s\n' "$*" >&2; }

# A browser that was killed says so at its next start; a lock left behind keeps it from starting at all.
forget_crash() {
  mkdir -p "$profile"
  rm -f "$profile"/Singleton{Lock,Cookie,Socket} "$profile/DevToolsActivePort"
  local preferences=$profile/Default/Preferences
  [[ ! -f $preferences ]] || sed -i 's/"exited_cleanly":false/"exited_cleanly":true/; s/"exit_type":"Crashed"/"exit_type":"Normal"/' "$preferences"
}

keep_screen_on() {
  [[ -z ${DISPLAY:-} ]] || ! command -v xset >/dev/null || xset s off s noblank -dpms || true
}

# The titles of what is open; nothing where the browser does not answer.
titles() {
  local port
  port=$(head -n 1 "$profile/DevToolsActivePort" 2>/dev/null) || return 0
  curl -fs --noproxy '*' --max-time 5 "http://127.0.0.1:$port/json/list" | grep '"title"' || true
}

is_running() { kill -0 "$browser" 2>/dev/null; }

# Returns once the browser has ended or its page has stood still.
watch_browser() {
  local seen='' now since=$SECONDS
  while is_running; do
    # In the background, so that a signal is heeded at once.
    sleep "$look_seconds" & wait $! || true
    now=$(titles)
    if [[ -n $now && $now != "$seen" ]]; then
      seen=$now
      since=$SECONDS
    elif ((SECONDS - since >= still_seconds)); then
      say "The page has stood still for $((SECONDS - since)) s: starting the browser again."
      return
    fi
  done
  say 'The browser has ended: starting it again.'
}

end_browser() {
  [[ -n $browser ]] || return 0
  kill "$browser" 2>/dev/null || true
  for _ in {1..20}; do
    is_running || break
    sleep 0.1
  done
  kill -KILL "$browser" 2>/dev/null || true
  wait "$browser" 2>/dev/null || true
  browser=
}

trap 'end_browser; exit 0' TERM INT HUP

while true; do
  forget_crash
  keep_screen_on
  "${CHROMIUM:-chromium}" "${flags[@]}" "$link" &
  browser=$!
  # Not its query, in which a token may stand.
  say "The browser (process $browser) shows ${link%%\?*}."
  watch_browser
  end_browser
  sleep 1 & wait $! || true
done
