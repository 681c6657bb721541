@echo off
rem Opens cinch's page in the browser, for a double click. It ends when this window is closed.
call "%~dp0cinch.cmd" serve %*
if errorlevel 1 pause
