; The installer for Windows, by Inno Setup 6: for one person, without asking for an administrator.
[Setup]
AppId={{7C0B7C1E-4D7B-4B52-9D3B-6F1C5A0E2D41}
AppName=Dateline
AppVersion={#Version}
AppPublisher=The Dateline developers
DefaultDirName={autopf}\Dateline
DefaultGroupName=Dateline
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=dateline-{#Version}-setup
SetupIconFile=..\..\build\pyinstaller\dateline\dateline.ico
UninstallDisplayIcon={app}\dateline.exe
WizardStyle=modern

[Files]
Source: "..\..\dist\dateline\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Dateline"; Filename: "{app}\dateline.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.dateline"; ValueType: string; ValueData: "Dateline.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Dateline.Project"; ValueType: string; ValueData: "Dateline project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Dateline.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\dateline.exe,0"
Root: HKA; Subkey: "Software\Classes\Dateline.Project\shell\open\command"; ValueType: string; ValueData: """{app}\dateline.exe"" ""%1"""

[Run]
Filename: "{app}\dateline.exe"; Description: "Start Dateline"; Flags: nowait postinstall skipifsilent
