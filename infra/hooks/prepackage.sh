#!/bin/sh
# Before the app is packaged: chooses the real Azure packages, which are what may be published, and makes sure that they can be had from here.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

# azd passes its environment on to dotnet, whatever the shell says.
azd env set AzurePackages true

if ! AzurePackages=true dotnet restore "$root/src/SpmFunctions/SpmFunctions.csproj" --nologo --verbosity quiet; then
  echo "The real Azure packages cannot be restored from this network. Deploy from one that reaches the whole NuGet gallery, or let the workflow azure-dev do it." >&2
  exit 1
fi
