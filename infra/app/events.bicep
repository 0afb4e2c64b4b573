// The topic of the storage account. The subscription comes after the first deployment of the app (event-subscription.bicep), because its key does not exist before.
param name string
param location string
param tags object
param storageAccountName string
param deadLetterContainerName string

// Storage Blob Data Contributor
var roleId = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource deadLetter 'containers' existing = {
      name: deadLetterContainerName
    }
  }
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    source: account.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

// Events that nobody took are kept where an operator finds them; the topic may write there and nowhere else.
resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(topic.id, account::blobs::deadLetter.id, roleId)
  scope: account::blobs::deadLetter
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleId)
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

output id string = topic.id
output name string = topic.name
