using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Azure.Functions.Worker;

namespace Spm.LocalHost.Tests;

public class FunctionCatalogTests
{
    [Fact]
    public void Functions_AreFoundByTheirAttributes()
    {
        var catalog = FunctionCatalog.Of(typeof(RecordingFunctions).Assembly);

        Assert.Equal(["OnNumbered", "OnUpload"], catalog.With<BlobTriggerAttribute>().Select(found => found.Function.Name).Order());
        Assert.Equal("0 0 6 * * *", Assert.Single(catalog.With<TimerTriggerAttribute>()).Trigger.Schedule);
    }

    [Fact]
    public void FunctionWithoutTrigger_IsRefused()
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Rusak"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Rusak").DefineType("Fungsi", TypeAttributes.Public);
        var method = type.DefineMethod("Jalan", MethodAttributes.Public | MethodAttributes.Static, typeof(void), [typeof(int)]);
        method.SetCustomAttribute(new CustomAttributeBuilder(typeof(FunctionAttribute).GetConstructors()[0], ["Rusak"]));
        method.GetILGenerator().Emit(OpCodes.Ret);
        type.CreateType();

        var refusal = Assert.Throws<InvalidOperationException>(() => FunctionCatalog.Of(assembly));
        Assert.Contains("'Rusak'", refusal.Message, StringComparison.Ordinal);
    }
}
