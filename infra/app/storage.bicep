// One account for uploads, results and the state of the host. Access by identity only: no shared keys, no public blobs.
param name string
param location string
param tags object
param sku string
param privateNetwork bool
param deletedRetentionDays int
param keepData bool

@description('Whether the workspace is told who read, wrote and deleted which blob.')
param auditStorage bool
param auditWorkspaceId string
param deploymentContainerName string
param deadLetterContainerName string

// The same names as NamaContainer and NamaTabel in src/Spm.Storage; a test compares them.
var containers = [
  'uploads'
  'originals'
  'feedback'
  'reports'
  'capaian'
  'rekap'
  'config'
  'cadangan'
]
var tables = [
  'Penerimaan'
  'Slot'
  'Rencana'
  'Generasi'
  'Outbox'
]

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    isLocalUserEnabled: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: privateNetwork ? 'Disabled' : 'Enabled'
    // Event Grid writes its dead letters as a trusted service also where the network is closed.
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: privateNetwork ? 'Deny' : 'Allow'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: {
        enabled: true
        days: deletedRetentionDays
      }
      containerDeleteRetentionPolicy: {
        enabled: true
        days: deletedRetentionDays
      }
    }

    resource container 'containers' = [
      for container in containers: {
        name: container
        properties: {
          publicAccess: 'None'
        }
      }
    ]

    resource deployment 'containers' = {
      name: deploymentContainerName
      properties: {
        publicAccess: 'None'
      }
    }

    resource deadLetter 'containers' = {
      name: deadLetterContainerName
      properties: {
        publicAccess: 'None'
      }
    }
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource table 'tables' = [
      for table in tables: {
        name: table
      }
    ]
  }
}

// The account cannot be deleted with its resource group by mistake. Blobs can be, as the lifecycle rules say.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (keepData) {
  name: 'keep-data'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Originals and editions have a legal retention. See infra/README.md before you remove this lock.'
  }
}

// A deployment deletes nothing: how it is switched off again is told in infra/README.md.
resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (auditStorage) {
  name: 'audit'
  scope: account::blobs
  properties: {
    workspaceId: auditWorkspaceId
    logs: [
      {
        category: 'StorageRead'
        enabled: true
      }
      {
        category: 'StorageWrite'
        enabled: true
      }
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}

output name string = account.name
