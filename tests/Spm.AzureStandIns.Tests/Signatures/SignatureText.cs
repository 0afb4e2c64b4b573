using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Spm.AzureStandIns.Tests;

/// <summary>Types and members in the words of <c>RealSignatures.txt</c>.</summary>
public static class SignatureText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>Modifiers, kind and name, without the base type and interfaces.</summary>
    public static string Declaration(Type type)
    {
        if (IsDelegate(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"public delegate {Name(invoke.ReturnType)} {Name(type)}({Parameters(invoke)})";
        }

        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract " + ClassOrRecord(type),
            { IsSealed: true } => "sealed " + ClassOrRecord(type),
            _ => ClassOrRecord(type),
        };
        return $"public {kind} {Name(type)}";
    }

    /// <summary>The base type (first, if it is one to speak of) and those interfaces that no other of its interfaces or its base brings.</summary>
    public static (string? Base, IReadOnlyList<string> Interfaces) Bases(Type type)
    {
        var all = type.GetInterfaces();
        var implied = all.SelectMany(i => i.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var plain = type.BaseType is null || type.BaseType == typeof(object) || type.IsValueType || IsDelegate(type);
        return (plain ? null : Name(type.BaseType!), type.IsEnum || IsDelegate(type) ? [] : [.. all.Where(i => !implied.Contains(i)).Select(Name)]);
    }

    /// <summary>What a user of the type can see and what the compiler did not add by itself.</summary>
    public static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}");
        }

        return IsDelegate(type) ? [] : [.. Constructors(type), .. Fields(type), .. Properties(type), .. Methods(type)];
    }

    /// <summary>As in the source, of an attribute that has one of its own; otherwise null.</summary>
    public static string? Usage(Type type)
    {
        if (type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) is not { } usage)
        {
            return null;
        }

        var targets = usage.ValidOn.ToString();
        return $"[AttributeUsage({targets}{(usage.AllowMultiple ? ", AllowMultiple = True" : string.Empty)}{(usage.Inherited ? string.Empty : ", Inherited = False")})]";
    }

    public static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }

    private static bool IsDelegate(Type type) => typeof(MulticastDelegate).IsAssignableFrom(type.BaseType);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    private static string ClassOrRecord(Type type) => IsRecord(type) ? "record" : "class";

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static IEnumerable<string> Constructors(Type type) => type.GetConstructors(Declared)
        .Where(c => IsVisible(c) && !c.IsStatic && !IsCopy(c))
        .Select(c => $"{Access(c)} {type.Name.Split('`')[0]}({Parameters(c)})");

    // The compiler gives every record one that copies.
    private static bool IsCopy(ConstructorInfo constructor) =>
        IsRecord(constructor.DeclaringType!) && constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static IEnumerable<string> Fields(Type type) => type.GetFields(Declared)
        .Where(f => f.IsPublic || f.IsFamily)
        .Select(f => (f.IsPublic ? "public " : "protected ") + FieldModifiers(f) + $"{Name(f.FieldType)} {f.Name}" + (f.IsLiteral ? " = " + Value(f.GetRawConstantValue()) : string.Empty));

    private static string FieldModifiers(FieldInfo field) =>
        field.IsLiteral ? "const " : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty);

    private static IEnumerable<string> Properties(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            var accessors = new[] { property.GetMethod, property.SetMethod }.Where(IsVisible).ToList();
            if (accessors.Count == 0 || property.Name == "EqualityContract")
            {
                continue;
            }

            var parts = (IsVisible(property.GetMethod) ? "get; " : string.Empty)
                + (!IsVisible(property.SetMethod) ? string.Empty : IsInit(property.SetMethod!) ? "init; " : "set; ");
            var index = property.GetIndexParameters();
            var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(p => $"{Name(p.ParameterType)} {p.Name}"))}]";
            yield return $"{Prefix(accessors[0]!)}{Name(property.PropertyType)} {name} {{ {parts}}}";
        }
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<string> Methods(Type type) => type.GetMethods(Declared)
        .Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsOfObjectOrRecord(m))
        .Select(m => $"{Prefix(m)}{Name(m.ReturnType)} {m.Name}{TypeParameters(m)}({Parameters(m)}){Constraints(m)}");

    // What every object or record has anyway makes no difference to who uses it.
    private static bool IsOfObjectOrRecord(MethodInfo method) =>
        method.GetBaseDefinition().DeclaringType == typeof(object)
        || (IsRecord(method.DeclaringType!) && method.Name != "Deconstruct" && method.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Prefix(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
        {
            return string.Empty;
        }

        var modifier = method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() == method => "virtual ",
            { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
            _ => string.Empty,
        };
        return $"{Access(method)} {modifier}";
    }

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : string.Empty;

    private static string Constraints(MethodInfo method)
    {
        if (!method.IsGenericMethod)
        {
            return string.Empty;
        }

        return string.Concat(method.GetGenericArguments().Select(a => (a, Words: ConstraintWords(a))).Where(p => p.Words.Count > 0)
            .Select(p => $" where {p.a.Name} : {string.Join(", ", p.Words)}"));
    }

    private static List<string> ConstraintWords(Type parameter)
    {
        var special = parameter.GenericParameterAttributes;
        List<string> words = special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"]
            : special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : [];
        words.AddRange(parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(Name));
        if (special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !words.Contains("struct"))
        {
            words.Add("new()");
        }

        return words;
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute));
        return string.Join(", ", method.GetParameters().Select(p => (extension && p.Position == 0 ? "this " : string.Empty) + Parameter(p)));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => parameter.IsIn ? "in " : "ref ",
            _ => parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty,
        };
        var value = parameter.HasDefaultValue ? " = " + Value(DefaultOf(parameter)) : string.Empty;
        return $"{way}{Name(parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static object? DefaultOf(ParameterInfo parameter) =>
        parameter is { RawDefaultValue: { } raw, ParameterType.IsEnum: true } ? Enum.ToObject(parameter.ParameterType, raw) : parameter.RawDefaultValue;

    private static string Value(object? value) => value switch
    {
        null => "default",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
