// The storage that the pipeline needs: what exists so far of the deployment. The Function App itself is not described yet.
targetScope = 'resourceGroup'

@description('Region of all resources.')
param location string = resourceGroup().location

@description('Name of the storage account: 3 to 24 lower-case letters and digits, unique in Azure.')
@minLength(3)
@maxLength(24)
param storageAccountName string

@description('Days for which deleted blobs can be brought back.')
@minValue(7)
param deletedBlobRetentionDays int = 30

module storage 'app/storage.bicep' = {
  name: 'storage'
  params: {
    location: location
    name: storageAccountName
    deletedBlobRetentionDays: deletedBlobRetentionDays
  }
}

output blobServiceUri string = storage.outputs.blobServiceUri
output tableServiceUri string = storage.outputs.tableServiceUri
