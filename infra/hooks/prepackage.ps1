# Before the app is packaged: chooses the real Azure packages, which are what may be published, and makes sure that they can be had from here.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '../..')).Path

# azd passes its environment on to dotnet, whatever the shell says.
azd env set AzurePackages true
if ($LASTEXITCODE -ne 0) { exit 1 }

$env:AzurePackages = 'true'
dotnet restore "$root/src/SpmFunctions/SpmFunctions.csproj" --nologo --verbosity quiet
if ($LASTEXITCODE -ne 0) {
    [Console]::Error.WriteLine('The real Azure packages cannot be restored from this network. Deploy from one that reaches the whole NuGet gallery, or let the workflow azure-dev do it.')
    exit 1
}
