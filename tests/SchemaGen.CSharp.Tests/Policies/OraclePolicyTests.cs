using SchemaGen.Engines;
using SchemaGen.Model;

namespace SchemaGen.CSharp.Tests.Policies;

[Trait("Needs", "Engines")]
public sealed class OraclePolicyTests() : PolicySpecification(DialectSet.Oracle)
{
    protected override void Judge(IReadOnlyList<string> statements)
    {
        foreach (var release in Enum.GetValues<OracleRelease>()) Assert.True(OracleJudge.Judge(release, statements) is { IsAccepted: true }, OracleJudge.Judge(release, statements).ToString());
    }

    public override Task Tenants() => Verify(
        PolicySource.Isolated,
        """
        CREATE OR REPLACE CONTEXT APP_CTX USING APP_CTX_PKG;
        CREATE OR REPLACE PACKAGE APP_CTX_PKG AS
            PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2);
        END APP_CTX_PKG;
        CREATE OR REPLACE PACKAGE BODY APP_CTX_PKG AS
            PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2) IS
            BEGIN
                IF value IS NULL THEN
                    DBMS_SESSION.CLEAR_CONTEXT('APP_CTX', NULL, name);
                ELSE
                    DBMS_SESSION.SET_CONTEXT('APP_CTX', name, value);
                END IF;
            END;
        END APP_CTX_PKG;
        CREATE FUNCTION "NOTES_TENANT_ISOLATION" (object_schema IN VARCHAR2, object_name IN VARCHAR2) RETURN VARCHAR2 AS
        BEGIN
            RETURN '"TENANT_ID" = hextoraw(replace(sys_context(''APP_CTX'', ''TENANT_ID''), ''-''))';
        END;
        BEGIN
            DBMS_RLS.ADD_POLICY(object_schema => NULL, object_name => 'NOTES', policy_name => 'TENANT_ISOLATION',
                function_schema => NULL, policy_function => 'NOTES_TENANT_ISOLATION',
                statement_types => 'SELECT,INSERT,UPDATE,DELETE', update_check => TRUE, policy_type => DBMS_RLS.CONTEXT_SENSITIVE);
        END;
        """);

    public override Task Policies_that_hold_together() => Verify(
        PolicySource.Together,
        """
        CREATE OR REPLACE CONTEXT APP_CTX USING APP_CTX_PKG;
        CREATE OR REPLACE PACKAGE APP_CTX_PKG AS
            PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2);
        END APP_CTX_PKG;
        CREATE OR REPLACE PACKAGE BODY APP_CTX_PKG AS
            PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2) IS
            BEGIN
                IF value IS NULL THEN
                    DBMS_SESSION.CLEAR_CONTEXT('APP_CTX', NULL, name);
                ELSE
                    DBMS_SESSION.SET_CONTEXT('APP_CTX', name, value);
                END IF;
            END;
        END APP_CTX_PKG;
        CREATE FUNCTION "CRM"."DEALS_TENANT_ISOLATION" (object_schema IN VARCHAR2, object_name IN VARCHAR2) RETURN VARCHAR2 AS
        BEGIN
            RETURN '("ACCOUNT" = to_number(sys_context(''APP_CTX'', ''TENANT_ID''))) OR sys_context(''SYS_SESSION_ROLES'', ''CRM_MAINTENANCE'') = ''TRUE''';
        END;
        BEGIN
            DBMS_RLS.ADD_POLICY(object_schema => 'CRM', object_name => 'DEALS', policy_name => 'TENANT_ISOLATION',
                function_schema => 'CRM', policy_function => 'DEALS_TENANT_ISOLATION',
                statement_types => 'SELECT,INSERT,UPDATE,DELETE', update_check => TRUE, policy_type => DBMS_RLS.CONTEXT_SENSITIVE);
        END;
        CREATE FUNCTION "CRM"."DEALS_OWN_OR_PUBLIC" (object_schema IN VARCHAR2, object_name IN VARCHAR2) RETURN VARCHAR2 AS
        BEGIN
            RETURN '"OWNER_ID" = sys_context(''APP_CTX'', ''USER_ID'') OR "IS_PUBLIC" = 1 OR "REGION" = sys_context(''APP_CTX'', ''REGION'')';
        END;
        BEGIN
            DBMS_RLS.ADD_POLICY(object_schema => 'CRM', object_name => 'DEALS', policy_name => 'OWN_OR_PUBLIC',
                function_schema => 'CRM', policy_function => 'DEALS_OWN_OR_PUBLIC',
                statement_types => 'SELECT,INSERT,UPDATE,DELETE', update_check => TRUE, policy_type => DBMS_RLS.CONTEXT_SENSITIVE);
        END;
        """);

    public override Task Tenants_in_partitions() => Verify(
        PolicySource.Partitioned,
        """
        CREATE OR REPLACE CONTEXT APP_CTX USING APP_CTX_PKG;
        CREATE OR REPLACE PACKAGE APP_CTX_PKG AS
            PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2);
        END APP_CTX_PKG;
        CREATE OR REPLACE PACKAGE BODY APP_CTX_PKG AS
            PROCEDURE SET_VALUE(name IN VARCHAR2, value IN VARCHAR2) IS
            BEGIN
                IF value IS NULL THEN
                    DBMS_SESSION.CLEAR_CONTEXT('APP_CTX', NULL, name);
                ELSE
                    DBMS_SESSION.SET_CONTEXT('APP_CTX', name, value);
                END IF;
            END;
        END APP_CTX_PKG;
        CREATE FUNCTION "VISITS_TENANT_ISOLATION" (object_schema IN VARCHAR2, object_name IN VARCHAR2) RETURN VARCHAR2 AS
        BEGIN
            RETURN '"TENANT_ID" = sys_context(''APP_CTX'', ''TENANT_ID'')';
        END;
        BEGIN
            DBMS_RLS.ADD_POLICY(object_schema => NULL, object_name => 'VISITS', policy_name => 'TENANT_ISOLATION',
                function_schema => NULL, policy_function => 'VISITS_TENANT_ISOLATION',
                statement_types => 'SELECT,INSERT,UPDATE,DELETE', update_check => TRUE, policy_type => DBMS_RLS.CONTEXT_SENSITIVE);
        END;
        """);
}
