@echo off
rem Starts attache quickly: with an archive of classes that are parsed and checked beforehand, which
rem the first run makes in the user's cache folder. Without one all works, only slower.
rem ATTACHE_CDS=off: neither use nor make one.
setlocal DisableDelayedExpansion
set "JAR=%~dp0..\lib\attache.jar"
for %%j in ("%JAR%") do set "JAR=%%~fj" & set "STAMP=%%~zj-%%~tj"
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "FLAGS=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:TieredStopAtLevel=1 -XX:-UseDynamicNumberOfCompilerThreads -XX:C1MaxInlineSize=12 -XX:C1MaxInlineLevel=2 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xms320m -Xmn256m"
rem Java's own loader loads the jar: it asks nobody where a class is.
set BOOT=-Xbootclasspath/a:"%JAR%" -cp "%JAR%"
if /i "%ATTACHE_CDS%"=="off" goto plain
if not defined LOCALAPPDATA goto plain
rem An archive only fits the Java and the jar that it was made with.
if defined JAVA_HOME (
  for %%j in ("%JAVA%") do set "STAMP=%STAMP%-%%~zj-%%~tj"
) else (
  for %%j in (java.exe) do set "STAMP=%STAMP%-%%~z$PATH:j-%%~t$PATH:j"
)
set "STAMP=%STAMP: =_%"
set "STAMP=%STAMP:/=-%"
set "STAMP=%STAMP::=-%"
set "CACHE=%LOCALAPPDATA%\attache"
set "ARCHIVE=%CACHE%\attache-%STAMP%.jsa"
if exist "%ARCHIVE%" (
  "%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" %FLAGS% %BOOT% org.attache.cli.Main %*
  exit /b
)
"%JAVA%" %FLAGS% %BOOT% org.attache.cli.Main %*
set "RESULT=%ERRORLEVEL%"
set "PART=%ARCHIVE%.%RANDOM%"
if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>nul
(
  "%JAVA%" -XX:DumpLoadedClassList="%PART%.list" %BOOT% org.attache.cli.Rehearsal
  "%JAVA%" -Xshare:dump -XX:+UseG1GC -XX:+IgnoreUnrecognizedVMOptions -XX:+AOTClassLinking -XX:SharedClassListFile="%PART%.list" -XX:SharedArchiveFile="%PART%.part" %BOOT%
  move /y "%PART%.part" "%ARCHIVE%"
  del "%PART%.list"
) <nul >nul 2>nul
exit /b %RESULT%
:plain
"%JAVA%" %FLAGS% %BOOT% org.attache.cli.Main %*
exit /b
