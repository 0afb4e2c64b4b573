// How long blobs stay. No rule deletes from reports, rekap (with the editions that were sent) or config: those are the result and stay for good.
param storageAccountName string
param originalsRetentionDays int
param uploadsRetentionDays int
param feedbackRetentionDays int
param versionRetentionDays int
param backupRetentionDays int
param taskHubName string

// Years of originals cost less in a colder tier; both are read at once when somebody asks.
var coolAfterDays = 120
var coldAfterDays = 400

// Azure counts the age of a version from when it was written, not from when it was replaced: a blob that was current for longer than a rule says is due the day after it was overwritten or
// deleted. So the versions of what stays for good have years; those of what is deleted at some age have that age and versionRetentionDays; versionRetentionDays alone has only what can be made
// again, and the host's own, where the state of a timer is written every minute. What a rule below deletes becomes a version first: without its prefix in one of these it would stay for good.
var resultVersionDays = 3650
var resultPrefixes = [
  'reports/'
  'rekap/'
  'config/'
]
var versionPrefixes = [
  'capaian/'
  'cadangan/'
  'app-package/'
  'deadletter/'
  'azure-webjobs-hosts/'
]

// A rule takes ten prefixes, and a prefix names its container in full.
var hub = toLower(taskHubName)
var hostVersionPrefixes = [
  'azure-webjobs-secrets/'
  '${hub}-applease/'
  '${hub}-leases/'
  '${hub}-largemessages/'
]

var originalsTiers = {
  tierToCool: {
    daysAfterModificationGreaterThan: coolAfterDays
  }
  tierToCold: {
    daysAfterModificationGreaterThan: coldAfterDays
  }
}
var originalsRule = {
  name: 'originals'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'originals/'
      ]
    }
    actions: originalsRetentionDays == 0
      ? {
          baseBlob: originalsTiers
        }
      : {
          baseBlob: union(originalsTiers, {
            delete: {
              daysAfterModificationGreaterThan: originalsRetentionDays
            }
          })
          version: {
            delete: {
              daysAfterCreationGreaterThan: originalsRetentionDays
            }
          }
        }
  }
}
var uploadsRule = {
  name: 'uploads'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'uploads/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: uploadsRetentionDays
        }
      }
      version: {
        delete: {
          daysAfterCreationGreaterThan: uploadsRetentionDays + versionRetentionDays
        }
      }
    }
  }
}
// The host notes every upload that it has seen by its name; the note is of no use without the upload.
var receiptsRule = {
  name: 'receipts'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'azure-webjobs-hosts/blobreceipts/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: uploadsRetentionDays
        }
      }
    }
  }
}
var feedbackRule = {
  name: 'feedback'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'feedback/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: feedbackRetentionDays
        }
      }
      version: {
        delete: {
          daysAfterCreationGreaterThan: feedbackRetentionDays + versionRetentionDays
        }
      }
    }
  }
}
// Copies of the tables, a folder a night. Names of officers are in them: they go at some time after they went from the tables.
var backupRule = {
  name: 'cadangan'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'cadangan/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: backupRetentionDays
        }
      }
    }
  }
}
var deadLetterRule = {
  name: 'deadletter'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: [
        'deadletter/'
      ]
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: versionRetentionDays
        }
      }
    }
  }
}
var resultVersionsRule = {
  name: 'result-versions'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: concat(
        resultPrefixes,
        uploadsRetentionDays == 0 ? ['uploads/'] : [],
        feedbackRetentionDays == 0 ? ['feedback/'] : []
      )
    }
    actions: {
      version: {
        delete: {
          daysAfterCreationGreaterThan: resultVersionDays
        }
      }
    }
  }
}
var versionsRule = {
  name: 'versions'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: versionPrefixes
    }
    actions: {
      version: {
        delete: {
          daysAfterCreationGreaterThan: versionRetentionDays
        }
      }
    }
  }
}

var hostVersionsRule = {
  name: 'host-versions'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: [
        'blockBlob'
      ]
      prefixMatch: hostVersionPrefixes
    }
    actions: {
      version: {
        delete: {
          daysAfterCreationGreaterThan: versionRetentionDays
        }
      }
    }
  }
}

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageAccountName
}

resource policy 'Microsoft.Storage/storageAccounts/managementPolicies@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: concat(
        [originalsRule, backupRule, deadLetterRule, resultVersionsRule, versionsRule, hostVersionsRule],
        uploadsRetentionDays == 0 ? [] : [uploadsRule, receiptsRule],
        feedbackRetentionDays == 0 ? [] : [feedbackRule]
      )
    }
  }
}
