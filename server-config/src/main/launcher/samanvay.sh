#!/bin/sh
# Starts the launcher of this checkout. A shell that puts a command into the background lets it ignore Ctrl-C, and a
# JVM that was started so never listens to it again: env gives the signals their meaning back where it can.
set -eu
module=$(cd "$(dirname "$0")/../../.." && pwd)
jdk=${TOOLCHAIN_JAVA_HOME:-${JAVA_HOME:-}}
java=${jdk:+$jdk/bin/}java

refuse() { echo "Samanvay cannot start: $1" >&2; exit 1; }

version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p') || version=
case $version in
  '') refuse "no JDK found. Install JDK 21 or newer and set JAVA_HOME to it." ;;
  1.*) version=8 ;;
esac
[ "$version" -ge 21 ] || refuse "it needs JDK 21 or newer, and $java is $version. Set JAVA_HOME to a newer one."
[ -f "$module/target/launcher.classpath" ] || refuse "it is not built yet. Run: mvn -DskipTests package"

SAMANVAY_LIBERTY_FOLDER=${SAMANVAY_LIBERTY_FOLDER:-$module/target/wlp}
SAMANVAY_APPLICATION=${SAMANVAY_APPLICATION:-$module/../webapp/target/samanvay.war}
export SAMANVAY_LIBERTY_FOLDER SAMANVAY_APPLICATION
set -- "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -Dfile.encoding=UTF-8 \
  -cp "$module/target/classes:$(cat "$module/target/launcher.classpath")" org.samanvay.launcher.Samanvay "$@"
if env --default-signal=INT,TERM true 2>/dev/null; then
  exec env --default-signal=INT,TERM "$@"
fi
exec "$@"
