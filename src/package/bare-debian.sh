#!/usr/bin/env bash
# Installs the .deb into a Debian that holds nothing else, uses it there as a person would, without a network, and removes it again.
#
#   src/package/bare-debian.sh [FILE.deb [FOLDER]]      FOLDER keeps the screenshots; target/bare-debian without it
#
# Needs root and mmdebstrap or debootstrap, and the network for Debian's own packages; says so and ends well where these are missing.
set -Eeuo pipefail
trap 'echo "bare-debian: ended at line $LINENO: $BASH_COMMAND" >&2' ERR
cd "$(dirname "$0")/../.."

skip() { echo "bare-debian: skipped, $1"; exit 0; }
fail() { echo "bare-debian: $1" >&2; exit 1; }
[ "$(uname)" = Linux ] || skip "this is not Linux"
[ "$(id -u)" = 0 ] || skip "only root can make a Debian folder"
command -v mmdebstrap >/dev/null || command -v debootstrap >/dev/null || skip "neither mmdebstrap nor debootstrap is here"
unshare --net --mount --pid --fork true 2>/dev/null || skip "this container may not make namespaces"

deb=${1:-$(ls target/dist/*.deb 2>/dev/null | head -1 || true)}
[ -f "$deb" ] || fail "there is no .deb; make it with: mvn -Pdist package"
pictures=${2:-target/bare-debian}
mkdir -p "$pictures"
root=$(mktemp -d /tmp/bare-debian.XXXXXX)
trap 'rm -rf --one-file-system "$root"' EXIT
export DEBIAN_FRONTEND=noninteractive
suite=${SUITE:-bookworm}

say() { printf '%s  %s\n' "$(date +%T)" "$1"; }

# Outside the namespace: apt may use the network.
apt_inside() { chroot "$root" apt-get -qq -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root "$@" >"$pictures/apt.log" 2>&1 || { cat "$pictures/apt.log" >&2; fail "apt-get $1 failed"; }; }

# As a person without rights, in a network namespace in which nothing is up, with /proc of its own.
inside() {
  unshare --net --mount --pid --fork --kill-child bash -c '
    mount -t proc proc "$0/proc"
    exec chroot --userspec=pupil:pupil "$0" env -i HOME=/home/pupil PATH=/usr/bin:/bin LANG=C.UTF-8 bash -euc "cd; $1"' "$root" "$1"
}

# Every file that is no log, cache or list of packages.
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./home -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log \) -prune -o -print | sort); }

say "a bare Debian ($suite)"
if command -v mmdebstrap >/dev/null; then
  mmdebstrap --quiet --variant=apt "$suite" "$root"
else
  debootstrap --variant=minbase "$suite" "$root" >/dev/null
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
chroot "$root" useradd --create-home pupil
cp "$deb" "$root/lab.deb"
apt_inside update
inside '! command -v java' || fail "there is a Java in the bare Debian already"
files >"$root/tmp/before"

say "install"
apt_inside install --no-install-recommends ./lab.deb
# What the package brings itself is found by Java; sound, AWT's windows and OpenGL are not needed.
missing=$(inside 'find /opt/gradient-lab -name "*.so*" -exec ldd {} + 2>/dev/null' | awk '/not found/ {print $1}' | sort -u |
  grep -vE 'libasound|libX(ext|i|render)[.]|libGL[.]|libXxf86vm' | while read -r library; do
    find "$root/opt/gradient-lab" -name "$library" | grep -q . || echo "$library"
  done)
[ -z "$missing" ] || fail "the package does not depend on all it needs: $missing"
inside '! command -v java' || fail "the package brings a Java of the system along"
grep -q '^Categories=.*Education' "$root/usr/share/applications/gradient-lab.desktop"

say "without a display and without a network"
inside '! (exec 3<>/dev/tcp/1.1.1.1/80) 2>/dev/null' || fail "there is a network where none should be"
[ "$(inside 'gradient-lab --version')" = "Gradient Lab $(sed -n 's/.*<version>\(.*\)<\/version>.*/\1/p' pom.xml | head -1)" ] || fail "gradient-lab --version"
inside 'gradient-lab check'
inside 'gradient-lab run spiral --steps 300 --png spiral.png --csv spiral.csv && head -c 8 spiral.png | grep -q PNG && test "$(wc -l <spiral.csv)" = 302'
inside 'JAVA_TOOL_OPTIONS="-XX:AOTMode=on -Xlog:class+load:file=classes.log" gradient-lab run spiral --steps 1 >/dev/null
  cached=$(grep -c "shared objects file" classes.log); all=$(wc -l <classes.log); rm classes.log
  echo "$cached of $all classes come from the start-up cache"; test $((cached * 10)) -ge $((all * 9))' || fail "the start-up cache is not in use"
written=$(inside 'find . -type f ! -name ".*" ! -name "spiral.*"')
[ -z "$written" ] || fail "it wrote into the home folder: $written"

say "remove"
apt_inside purge gradient-lab
apt_inside autoremove --purge
# What belongs to a package of Debian that apt keeps is Debian's; whatever belongs to none, or bears our name, is ours.
owned() { chroot "$root" dpkg -S "$1" >/dev/null 2>&1 || chroot "$root" dpkg -S "${1#/usr}" >/dev/null 2>&1; }
files >"$root/tmp/after"
left=$(comm -13 "$root/tmp/before" "$root/tmp/after" | sed 's/^[.]//' | while read -r file; do
  [[ $file == *ld.so.cache* || $file == /var/lib/systemd* ]] && continue
  if [[ $file == *gradient* ]] || ! owned "$file"; then echo "$file"; fi
done)
echo "${left:-nothing is left}"
! grep -qi -e gradient -e ^/opt <<<"$left" || fail "removing leaves: $left"

say "install again, with a screen"
apt_inside install --no-install-recommends ./lab.deb xvfb x11-apps
inside 'gradient-lab run spiral --steps 20 >/dev/null; cat >pupil.gradientlab <<EOF
lab: 1
bench: descent
steps: 60
lanes:
  - f: (x-1)^2+1
    x0: 6
    optimizer: {kind: sgd, eta: 0.05}
EOF
  Xvfb :7 -screen 0 1280x720x24 -nolisten tcp 2>/dev/null & export DISPLAY=:7
  for i in $(seq 50); do xwininfo -root >/dev/null 2>&1 && break; sleep 0.2; done
  gradient-lab --first-frame; gradient-lab --first-frame
  picture() { # NAME: waits until the screen shows more than a plain ground
    for i in $(seq 60); do
      xwd -root -silent >$1.xwd 2>/dev/null && test "$(gzip -c $1.xwd | wc -c)" -gt 30000 && sleep 2 && xwd -root -silent >$1.xwd && return
      sleep 0.5
    done
    return 1
  }
  gradient-lab & lab=$!; picture home; kill $lab; wait $lab || true
  gradient-lab pupil.gradientlab & lab=$!; picture scene; kill $lab; wait $lab || true' 2>"$pictures/window.log" || { cat "$pictures/window.log" >&2; fail "the window"; }
! grep -A9 Exception "$pictures/window.log" >&2 || fail "the window threw an exception"
for name in home scene; do
  cp "$root/home/pupil/$name.xwd" "$pictures/"
  ! command -v convert >/dev/null || { convert "xwd:$pictures/$name.xwd" "$pictures/$name.png" && rm "$pictures/$name.xwd"; }
done
say "in the home folder afterwards:"
inside 'find . -type f ! -name "*.xwd" ! -path "./.bash*" ! -name .profile'
apt_inside purge gradient-lab
[ ! -e "$root/opt/gradient-lab" ] || fail "something is left in /opt"
say "all is well"
