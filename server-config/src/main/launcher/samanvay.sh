#!/bin/sh
# Starts the launcher of this checkout, which is built already. A shell that puts a command into the background lets it
# ignore Ctrl-C, and a JVM that was started so never listens to it again: env gives the signals their meaning back.
set -eu
module=$(cd "$(dirname "$0")/../../.." && pwd)

refuse() { echo "Samanvay cannot start: $1" >&2; exit 1; }

# What "java -XshowSettings:properties -version" says under a name.
property() { sed -n "s/^ *$1 = //p"; }

# Sets java to the first of these that is new enough: JAVA_HOME's, the one the build chose, the one on the path.
find_java() {
  built=
  [ ! -f "$module/target/launcher.jdk" ] || built=$(property java.home <"$module/target/launcher.jdk")
  seen=none
  for java in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "${built:+$built/bin/java}" java; do
    [ -n "$java" ] && command -v "$java" >/dev/null || continue
    version=$("$java" -XshowSettings:properties -version 2>&1 | property java.specification.version)
    case $version in ''|1.*) version=8 ;; esac
    [ "$version" -lt 21 ] || return 0
    seen="$java is $version"
  done
  refuse "it needs JDK 21 or newer, and of JDKs found here: $seen. Install one and set JAVA_HOME to it."
}

[ -f "$module/target/launcher.classpath" ] || refuse "it is not built yet. Run: server-config/run"
find_java
SAMANVAY_LIBERTY_FOLDER=${SAMANVAY_LIBERTY_FOLDER:-$module/target/wlp}
SAMANVAY_APPLICATION=${SAMANVAY_APPLICATION:-$module/../webapp/target/samanvay.war}
export SAMANVAY_LIBERTY_FOLDER SAMANVAY_APPLICATION
set -- "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -Dfile.encoding=UTF-8 \
  -cp "$module/target/classes:$(cat "$module/target/launcher.classpath")" org.samanvay.launcher.Samanvay
if env --default-signal=INT,TERM true 2>/dev/null; then
  exec env --default-signal=INT,TERM "$@"
fi
exec "$@"
