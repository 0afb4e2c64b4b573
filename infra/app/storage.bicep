// One account for uploads, results and state. Access by identity only: no shared keys, no public blobs.
param location string
param name string
param deletedBlobRetentionDays int

// The same names as NamaContainer and NamaTabel in src/Spm.Storage; a test compares them.
var containers = [
  'uploads'
  'originals'
  'feedback'
  'reports'
  'capaian'
  'rekap'
  'config'
]
var tables = [
  'Penerimaan'
  'Slot'
  'Generasi'
  'Outbox'
]

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: {
        enabled: true
        days: deletedBlobRetentionDays
      }
    }

    resource container 'containers' = [for container in containers: {
      name: container
      properties: {
        publicAccess: 'None'
      }
    }]
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource table 'tables' = [for table in tables: {
      name: table
    }]
  }
}

output blobServiceUri string = account.properties.primaryEndpoints.blob
output tableServiceUri string = account.properties.primaryEndpoints.table
