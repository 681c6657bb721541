@echo off
rem Starts cinch. In a checkout it builds the program the first time.
setlocal
set "HERE=%~dp0"
set "APP=%HERE%"
if exist "%APP%lib\" goto run
if not exist "%HERE%pom.xml" goto run
for /d %%d in ("%HERE%target\cinch-*") do for /d %%e in ("%%d\cinch-*") do set "APP=%%e\"
if exist "%APP%lib\" goto run
echo Building cinch; this is done once. 1>&2
pushd "%HERE%"
call mvn -q -B -DskipTests package 1>&2
popd
for /d %%d in ("%HERE%target\cinch-*") do for /d %%e in ("%%d\cinch-*") do set "APP=%%e\"
:run
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem The quick compiler alone is the quicker up to some 50,000 children, both together beyond.
set "TIERS=-XX:TieredStopAtLevel=1"
for %%f in (%*) do if exist "%%~f" if %%~zf GTR 67108864 set "TIERS=-XX:InlineSmallCode=1000 -XX:FreqInlineSize=150"
rem A server stays, and is worth compiling well.
if /i "%~1"=="serve" set "TIERS="
set "KEPT="
if not defined CINCH_CACHE if defined LOCALAPPDATA set "CINCH_CACHE=%LOCALAPPDATA%\cinch"
if defined CINCH_CACHE if /i not "%CINCH_CACHE%"=="off" set "KEPT=-Dcinch.cache=%CINCH_CACHE%"
if not defined KEPT set "KEPT=-Dcinch.kept=nothing"
"%JAVA%" -Xshare:auto -XX:+UseSerialGC %TIERS% "-Dcinch.home=%HERE%." "%KEPT%" %CINCH_JAVA_OPTS% -cp "%APP%lib\*" uk.cinch.cli.Main %*
exit /b %ERRORLEVEL%
