// Orchestrations of the national size: the Durable Task Scheduler in place of the queues and tables of the storage account.
param name string
param location string
param tags object
param hubName string

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    // Flex Consumption has no fixed addresses; who gets in is decided by the role in roles.bicep.
    ipAllowlist: [
      '0.0.0.0/0'
    ]
    sku: {
      name: 'Consumption'
    }
  }

  resource hub 'taskHubs' = {
    name: hubName
  }
}

output endpoint string = scheduler.properties.endpoint
