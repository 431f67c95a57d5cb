namespace SchemaGen.Model.Rules;

/// <summary>SG4005: columns whose names tell of personal data that nobody encrypts.</summary>
public static class PersonalDataRule
{
    // The last words of the names of columns by which a person can be found out or harmed.
    private static readonly string[] Personal =
    [
        "ssn", "social_security_number", "national_id", "national_insurance_number", "passport_number", "identity_card_number", "driver_license_number", "driving_licence_number",
        "tax_identification_number", "iban", "bank_account_number", "credit_card_number", "debit_card_number", "card_number", "date_of_birth", "birth_date", "birthdate",
        "medical_record_number", "health_insurance_number", "diagnosis",
    ];

    /// <summary>The findings, in the order of the columns.</summary>
    public static IEnumerable<Finding> Check(Table table)
    {
        foreach (var column in table.Columns)
            if (IsStoredText(column) && IsPersonal(column.Name) && table.Option<TableEncryption>() is null)
                yield return new Finding(
                    RuleIds.PersonalDataInTheClear,
                    FindingSeverity.Info,
                    column.Place,
                    $"'{column.Name}' of '{table.Name}' sounds like personal data, which whoever reads the database or a backup of it sees; encrypt it with [EncryptedColumn]");
    }

    // Of the user's own; a template says by its switch what it encrypts.
    private static bool IsStoredText(Column column) =>
        column is { Place.Member: not null, Encryption: null, Computation: null, Type: StringType or CharType or TextType or CaseInsensitiveTextType or DateType or IntegerType };

    private static bool IsPersonal(string name)
    {
        foreach (var word in Personal)
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || name[name.Length - word.Length - 1] == '_'))
                return true;
        return false;
    }
}
